package io.github.cloudchecklist.examples.tables;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** Which cells of a sheet have comments. */
final class XlsxComments extends XlsxPart {

    private static final int MAX_NAMED = 10;

    private final List<String> named = new ArrayList<>();
    private int count;

    @Override
    void start(String element, Attributes attributes) {
        if (element.equals("comment")) {
            count++;
            if (named.size() < MAX_NAMED) {
                named.add(attribute(attributes, "ref", ""));
            }
        }
    }

    /** Returns how many there are, and the first of their cells. */
    String describe() {
        return count + " comments, at '" + String.join(" ", named) + (count > MAX_NAMED ? " …'" : "'");
    }
}
