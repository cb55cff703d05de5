package com.example.twojacksons;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cloudchecklist.core.model.Checklist;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Reads a checklist with Jackson 3, and works on its JSON with a mapper of Jackson 2 that the application already has. */
public final class TwoJacksons {

    private static final String SHEET = """
            {
              "format": "checklist/1",
              "id": "example-checklist",
              "revision": "2026-01-01",
              "title": "安全检查表",
              "language": "zh-CN",
              "sections": [
                {
                  "id": "1",
                  "title": "网络",
                  "controls": [{"id": "1.1", "requirement": "使用防火墙。"}]
                }
              ]
            }
            """;

    private TwoJacksons() {}

    /**
     * Prints what each Jackson says.
     *
     * @param args not used
     * @throws IOException if the mapper of Jackson 2 cannot read what that of Jackson 3 wrote
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JsonMapper jackson3 = JsonMapper.builder().findAndAddModules().build();
        ObjectMapper jackson2 = new ObjectMapper();
        out.println("Jackson " + jackson3.version() + " beside " + jackson2.version());

        Checklist checklist = jackson3.readValue(SHEET, Checklist.class);
        JsonNode tree = jackson2.readTree(jackson3.writeValueAsString(checklist));
        out.println(tree.at("/sections/0/controls/0/requirement").asText());

        Envelope envelope = new Envelope();
        envelope.sender = "example";
        envelope.sheet = tree;
        String sent = jackson2.writeValueAsString(envelope);
        out.println(sent);

        Envelope received = jackson2.readValue(sent, Envelope.class);
        Checklist again = jackson3.readValue(received.sheet.toString(), Checklist.class);
        out.println("The same: " + again.equals(checklist));
    }

    /** A type of the application's own, which Jackson 2 binds. */
    static final class Envelope {

        /** Who sends the sheet. */
        public String sender = "";

        /** The sheet in its JSON form. */
        public JsonNode sheet;
    }
}
