/** Reads a sheet and validates it, in a runtime image of its own. */
module com.example.sheetimage {
    requires io.github.cloudchecklist.json;
}
