/** Reads a checklist from JSON and writes it with an answer. */
module com.example.answeredchecklist {
    requires io.github.cloudchecklist.json;
}
