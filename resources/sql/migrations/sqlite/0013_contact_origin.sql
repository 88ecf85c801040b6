ALTER TABLE contact ADD COLUMN origin_id TEXT
;;
CREATE INDEX contact_origin ON contact (origin_id) WHERE origin_id IS NOT NULL
;;
UPDATE contact
SET origin_id = customer_id, customer_id = (SELECT a.root_id FROM customer_alias a WHERE a.id = contact.customer_id)
WHERE customer_id IN (SELECT a.id FROM customer_alias a WHERE a.id <> a.root_id)
