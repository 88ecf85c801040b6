CREATE INDEX customer_lost
ON customer (lost_on DESC, sort_key, id, fold_key, owner_id, segment_id, region, quiet_since, rating)
WHERE lost_on IS NOT NULL AND deleted = 0
;;
CREATE INDEX customer_competitor ON customer (competitor) WHERE competitor <> '' AND deleted = 0
