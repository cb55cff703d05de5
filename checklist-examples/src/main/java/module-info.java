/** Programs that use the library on a published checklist. */
module io.github.cloudchecklist.examples {
    requires io.github.cloudchecklist.core;
    requires io.github.cloudchecklist.json;
}
