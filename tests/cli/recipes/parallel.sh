# GNU parallel: one duibiao a core, each over a block of whole lines; --keep-order gives the same file every time.
parallel --pipe --keep-order --block 10M duibiao extract --from ndjson < documents.ndjson > facts.ndjson
