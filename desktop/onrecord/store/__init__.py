"""The project file. sqlite3 and sqlite-utils live only here."""
