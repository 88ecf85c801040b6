-- name: provenance_put
INSERT INTO provenance (record_id, uid, card, sequence) VALUES (:record_id, :uid, :card, :sequence)
ON CONFLICT (record_id) DO UPDATE SET uid = excluded.uid, card = excluded.card, sequence = excluded.sequence

-- name: provenance_forget
DELETE FROM provenance WHERE record_id = :record_id

-- name: provenance_clear
DELETE FROM provenance

-- name: provenance_one
SELECT uid, card, sequence FROM provenance WHERE record_id = :record_id

-- name: provenance_all
SELECT uid, card, sequence, record_id FROM provenance

-- name: provenance_customers
SELECT o.record_id FROM provenance o JOIN customer c ON c.id = o.record_id WHERE o.uid = :uid AND c.deleted = 0

-- name: provenance_visits
SELECT o.record_id FROM provenance o JOIN visit v ON v.id = o.record_id WHERE o.uid = :uid AND v.retracted = 0

-- name: provenance_promises
SELECT o.record_id FROM provenance o JOIN promise p ON p.id = o.record_id WHERE o.uid = :uid AND p.deleted = 0

-- name: provenance_changes
SELECT ent, count(*) FROM op
WHERE kind IN ('amend', 'retract', 'restore') OR (kind = 'promise' AND field <> 'make')
    OR (kind = 'set' AND field IN ('promise.deleted', 'promise.words'))
GROUP BY ent

-- name: provenance_change_count
SELECT count(*) FROM op
WHERE ent = :record_id AND (kind IN ('amend', 'retract', 'restore') OR (kind = 'promise' AND field <> 'make')
    OR (kind = 'set' AND field IN ('promise.deleted', 'promise.words')))
