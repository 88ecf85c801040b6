DELETE FROM meta WHERE key = 'collation' AND EXISTS (SELECT 1 FROM task)
