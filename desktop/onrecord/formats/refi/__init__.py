"""REFI-QDA 1.5, the exchange format of programs for qualitative data analysis.

https://www.qdasoftware.org: codebooks (.qdc) and projects (.qdpx), read by MAXQDA, NVivo,
ATLAS.ti, QualCoder and others.
"""
