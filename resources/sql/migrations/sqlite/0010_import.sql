CREATE INDEX op_import ON op (n) WHERE kind = 'import'
