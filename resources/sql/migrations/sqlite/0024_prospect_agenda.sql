DROP INDEX customer_waiting
;;
CREATE INDEX customer_waiting ON customer (open_requests)
WHERE agenda_on IS NOT NULL AND open_requests > 0 AND stage = 'current'
;;
CREATE INDEX customer_prospect ON customer (owner_id, segment_id, region, quiet_since, rating)
WHERE agenda_on IS NOT NULL AND stage = 'prospect'
;;
DELETE FROM meta WHERE key = 'collation' AND EXISTS (SELECT 1 FROM customer WHERE stage = 'prospect')
