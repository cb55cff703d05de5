/** The JSON form of a cloud security checklist, and its conversions to other formats. */
module io.github.cloudchecklist.json {
    requires transitive io.github.cloudchecklist.core;
    requires transitive tools.jackson.databind;

    exports io.github.cloudchecklist.json;
    exports io.github.cloudchecklist.json.cyclonedx;
    exports io.github.cloudchecklist.json.oscal;
    exports io.github.cloudchecklist.json.sarif;

    provides tools.jackson.databind.JacksonModule with
            io.github.cloudchecklist.json.ChecklistModule;
}
