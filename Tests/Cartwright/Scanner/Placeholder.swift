// The first declarations of this folder land in the next commits.
