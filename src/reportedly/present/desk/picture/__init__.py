"""The picture at the desk: the rows of each view, and how places are said to stand over time and on a day."""
