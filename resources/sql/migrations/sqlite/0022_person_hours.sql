ALTER TABLE person ADD COLUMN hours TEXT NOT NULL DEFAULT '{}'
;;
DELETE FROM meta WHERE key = 'collation' AND EXISTS (SELECT 1 FROM op WHERE kind = 'set' AND field LIKE 'person.hours%')
