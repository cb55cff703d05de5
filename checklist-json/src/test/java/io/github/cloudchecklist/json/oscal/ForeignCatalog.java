package io.github.cloudchecklist.json.oscal;

import java.util.Locale;

/** Makes catalogs in the structure that publishers of catalogs use: items in statements, parameters, controls inside controls. */
final class ForeignCatalog {

    private ForeignCatalog() {}

    /** Returns a catalog of so many groups with so many controls each, in each of which is another control. */
    static String of(int groups, int controls) {
        StringBuilder out = new StringBuilder();
        out.append(
                        "{\"catalog\": {\"uuid\": \"e32466a9-06bc-5195-99c5-cbde71d3c915\", \"metadata\": {\"title\": \"Controls\", ")
                .append("\"last-modified\": \"2024-02-04T23:11:04.000-05:00\", \"version\": \"5.1.1\", ")
                .append("\"oscal-version\": \"1.1.3\"}, \"groups\": [");
        for (int g = 1; g <= groups; g++) {
            out.append(g == 1 ? "" : ", ")
                    .append("{\"id\": \"g")
                    .append(g)
                    .append("\", \"title\": \"Group ")
                    .append(g)
                    .append("\", \"controls\": [");
            for (int c = 1; c <= controls; c++) {
                out.append(c == 1 ? "" : ", ").append(control("g" + g + "-" + c));
            }
            out.append("]}");
        }
        return out.append("], \"back-matter\": {\"resources\": [{\"uuid\": \"8199287b-6622-5761-be7c-b12cf60771ef\", ")
                .append("\"title\": \"[A] Source\", \"rlinks\": [{\"href\": \"https://example.org/source.pdf\", ")
                .append("\"media-type\": \"application/pdf\"}]}]}}}")
                .toString();
    }

    private static String control(String id) {
        return """
                {"id": "ID", "class": "SP800-53", "title": "Control ID", "params": [
                  {"id": "ID_prm_1", "label": "items of ID"},
                  {"id": "ID_prm_2", "select": {"how-many": "one-or-more",
                    "choice": ["daily", "every {{ insert: param, ID_prm_1 }}"]}},
                  {"id": "ID_prm_3", "label": "days", "values": ["30 days"]}],
                 "props": [{"name": "label", "value": "UPPER"}, {"name": "label", "value": "UPPER-0", "class": "zero-padded"},
                   {"name": "sort-id", "value": "ID-0"}],
                 "links": [{"href": "#8199287b-6622-5761-be7c-b12cf60771ef", "rel": "reference"}],
                 "parts": [{"id": "ID_smt", "name": "statement", "parts": [
                   {"id": "ID_smt.a", "name": "item", "props": [{"name": "label", "value": "a."}],
                    "prose": "Keep {{ insert: param, ID_prm_1 }} for ID:", "parts": [
                      {"id": "ID_smt.a.1", "name": "item", "props": [{"name": "label", "value": "1."}],
                       "prose": "{{ insert: param, ID_prm_2 }} in ID; and"},
                      {"id": "ID_smt.a.2", "name": "item", "props": [{"name": "label", "value": "2."}],
                       "prose": "{{ insert: param, ID_prm_3 }} in ID; and"}]},
                   {"id": "ID_smt.b", "name": "item", "props": [{"name": "label", "value": "b."}], "prose": "Review ID."}]},
                  {"id": "ID_gdn", "name": "guidance", "prose": "Guidance of ID."},
                  {"id": "ID_obj", "name": "assessment-objective", "props": [{"name": "label", "value": "UPPERa."}],
                   "prose": "Objective of ID."}],
                 "controls": [{"id": "ID.1", "class": "SP800-53-enhancement", "title": "Enhancement of ID",
                   "parts": [{"id": "ID.1_smt", "name": "statement", "prose": "More than ID."}]}]}""".replace("ID", id).replace("UPPER", id.toUpperCase(Locale.ROOT));
    }
}
