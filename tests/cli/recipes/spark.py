# Spark: the same map over the partitions of a cluster. Some documents that cannot be read (exit code 4) end no task;
# what is wrong with them stands among the facts, as lines of type "diagnostic".
documents = spark.read.text("documents.ndjson").rdd.map(lambda row: row.value)
facts = documents.pipe("sh -c 'duibiao extract --from ndjson --quiet || test $? -eq 4 -o $? -eq 3'")
facts.saveAsTextFile("facts")
