package io.github.cloudchecklist.examples.tables;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as a reader sees it, with line ends, and the addresses of links behind their texts. */
final class HtmlText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(Element element) {
        HtmlText reader = new HtmlText();
        element.childNodes().forEach(child -> child.traverse(reader));
        return reader.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.text());
        } else if (isBreak(node)) {
            breakLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isBreak(node)) {
            breakLine();
        }
        String address = node.nodeName().equals("a") ? node.attr("href").strip() : "";
        boolean leads = !address.isEmpty() && !address.startsWith("#") && !isScript(address);
        if (leads && node instanceof Element link && !link.text().contains(address)) {
            append(" " + address);
        }
    }

    private static boolean isScript(String address) {
        return address.toLowerCase(Locale.ROOT).startsWith("javascript:");
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && (element.nameIs("br") || element.isBlock());
    }

    /** Appends words, with one blank where white space meets. */
    private void append(String words) {
        boolean open = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(open ? words.stripLeading() : words);
    }

    private void breakLine() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }
}
