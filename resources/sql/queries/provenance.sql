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
UNION ALL
SELECT o.uid, o.card, o.sequence, a.root_id FROM customer_alias a JOIN provenance o ON o.record_id = a.id
WHERE a.id <> a.root_id AND o.record_id = (SELECT min(n.id) FROM customer_alias n JOIN provenance m ON m.record_id = n.id
        WHERE n.root_id = a.root_id AND n.id <> n.root_id)
    AND NOT EXISTS (SELECT 1 FROM provenance m WHERE m.record_id = a.root_id)

-- name: provenance_kept
SELECT uid, card, sequence, record_id FROM provenance
WHERE record_id = :id OR record_id IN (SELECT a.id FROM customer_alias a WHERE a.root_id = :id)
ORDER BY uid <> :uid, record_id <> :id, record_id LIMIT 1

-- name: provenance_customers
SELECT DISTINCT c.id FROM provenance o
LEFT JOIN customer_alias a ON a.id = o.record_id
JOIN customer c ON c.id = COALESCE(a.root_id, o.record_id)
WHERE o.uid = :uid AND c.deleted = 0

-- name: provenance_visits
SELECT o.record_id FROM provenance o JOIN visit v ON v.id = o.record_id WHERE o.uid = :uid AND v.retracted = 0

-- name: provenance_promises
SELECT o.record_id FROM provenance o JOIN promise p ON p.id = o.record_id WHERE o.uid = :uid AND p.deleted = 0

-- name: provenance_tasks
SELECT o.record_id FROM provenance o JOIN task t ON t.id = o.record_id WHERE o.uid = :uid AND t.deleted = 0

-- part: provenance_changing
kind IN ('retract', 'restore') OR (kind = 'amend' AND field <> 'sequence') OR (kind = 'promise' AND field <> 'make')
    OR (kind = 'set' AND field IN ('promise.deleted', 'promise.words', 'promise.by', 'task.title', 'task.note', 'task.due',
        'task.priority', 'task.status', 'task.snoozed_until', 'task.done_on', 'task.deleted'))

-- name: provenance_changes
SELECT ent, count(*) FROM op
WHERE
    -- use: provenance_changing
GROUP BY ent

-- name: provenance_change_count
SELECT count(*) FROM op
WHERE ent = :record_id AND (
    -- use: provenance_changing
    )
