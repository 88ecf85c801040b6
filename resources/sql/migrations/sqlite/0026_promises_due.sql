CREATE INDEX promise_pending ON promise (due_on, id, customer_id, state)
WHERE state IN ('open', 'broken') AND promised_by = 'us' AND deleted = 0
;;
CREATE INDEX customer_current ON customer (id) WHERE agenda_on IS NOT NULL AND stage = 'current'
