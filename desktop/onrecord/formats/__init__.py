"""What files mean: one file a format, one registry. Records in, records out."""
