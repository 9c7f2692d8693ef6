"""Review at the desk: what to judge, what was judged, and how far the coders agree."""
