/** Programs that use the library on a published checklist. */
module io.github.cloudchecklist.examples {
    requires io.github.cloudchecklist.core;
    requires io.github.cloudchecklist.json;
    requires org.hibernate.validator;
    requires static org.jspecify;

    // Tables in files, and the command line.
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.xml;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires org.dhatim.fastexcel;
    requires org.jsoup;

    // Pages.
    requires gg.jte.runtime;

    opens io.github.cloudchecklist.examples.command to
            info.picocli;

    // Hibernate Validator makes the validators of our constraints.
    exports io.github.cloudchecklist.examples to
            org.hibernate.validator;

    provides io.github.cloudchecklist.core.validation.ChecklistRule with
            io.github.cloudchecklist.examples.UnpublishedDocuments;
}
