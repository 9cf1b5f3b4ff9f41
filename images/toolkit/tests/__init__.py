"""Tests of the program in images, without network and without any package: `python3 -m unittest` in the folder above."""
