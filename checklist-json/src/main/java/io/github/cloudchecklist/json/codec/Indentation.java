package io.github.cloudchecklist.json.codec;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How indented output looks, independent of the platform. Serves one document. */
public final class Indentation extends ObjectWriteContext.Base {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = new Separators()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private final DefaultPrettyPrinter printer =
            new DefaultPrettyPrinter(SEPARATORS).withArrayIndenter(LINES).withObjectIndenter(LINES);

    /** Begins a document. */
    public Indentation() {}

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
