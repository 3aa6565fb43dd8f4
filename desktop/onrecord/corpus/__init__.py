"""Article files in: readers, encodings, regions."""
