def lines = { name -> new File(basedir, name).readLines('UTF-8').findAll { !it.startsWith('Picked up ') } }
for (jackson3 in ['3.2.4', '3.1.8']) {
    assert lines("target/output-${jackson3}.txt") == ["Jackson ${jackson3} beside 2.22.4"] + lines('expected.txt')
}
