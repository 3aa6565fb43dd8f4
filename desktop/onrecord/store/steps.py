"""The migrations this version knows, oldest first.

Apart from ``migrations`` so that opening a project that is up to date does not import
sqlite-utils, which would double the window's start-up.
"""

MIGRATION_SET = "onrecord"
STEPS = ("m001_project", "m002_desk", "m003_review")
APPLICATION_ID = 0x4F6E5263  # "OnRc": tells our files from other people's SQLite files
