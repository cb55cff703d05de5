/** Programs that use the library on a published checklist. */
module io.github.cloudchecklist.examples {
    requires io.github.cloudchecklist.core;
    requires io.github.cloudchecklist.json;
    requires org.hibernate.validator;
    requires static org.jspecify;

    // Tables in files. The other programs start faster for not resolving them: run these with --add-modules
    // ALL-MODULE-PATH.
    requires static de.siegmar.fastcsv;
    requires static java.xml;
    requires static org.apache.poi.ooxml;
    requires static org.apache.poi.poi;
    requires static org.dhatim.fastexcel;
    requires static org.jsoup;

    // Hibernate Validator makes the validators of our constraints.
    exports io.github.cloudchecklist.examples to
            org.hibernate.validator;

    provides io.github.cloudchecklist.core.validation.ChecklistRule with
            io.github.cloudchecklist.examples.UnpublishedDocuments;
}
