def lines = { name -> new File(basedir, name).readLines('UTF-8').findAll { !it.startsWith('Picked up ') } }
assert lines('target/output.txt') == lines('expected.txt')
