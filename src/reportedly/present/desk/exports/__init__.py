"""Everything that is found, as a file: CSV for spreadsheets, JSON and JSON lines for programs, GeoJSON for maps."""
