CREATE INDEX customer_waiting ON customer (open_requests) WHERE agenda_on IS NOT NULL AND open_requests > 0
