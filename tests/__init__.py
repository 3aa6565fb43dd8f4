"""Makes ``tests`` ours: a library that only the tests need installs a package of that name."""
