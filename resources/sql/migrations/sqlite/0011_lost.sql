CREATE INDEX customer_lost
ON customer (lost_on DESC, sort_key, id, deleted, fold_key, owner_id, segment_id, region, quiet_since, rating)
WHERE lost_on IS NOT NULL
;;
CREATE INDEX customer_competitor ON customer (competitor, deleted) WHERE competitor <> ''
