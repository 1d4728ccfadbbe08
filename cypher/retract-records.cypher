// Claims (or evidence) that no file states any more: kept whole, so that they can be asked for by the time they were known.
UNWIND $ids AS id
MATCH (node:$$LABEL$$ {id: id})
REMOVE node:$$LABEL$$
SET node:Retracted$$LABEL$$
SET node.retractedOn = $recordedOn
