package se.farled.gateway.email.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Makes text that can be read of what mail programs write. */
final class PlainText {
    /** As long as a contact's text may be, in characters. */
    private static final int LIMIT = 20_000;
    private static final Set<String> BLOCKS = Set.of("p", "div", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr");

    private PlainText() {
    }

    /** The words of an HTML mail, with its lines and lists. */
    static String ofHtml(String html) {
        var document = Jsoup.parse(html);
        document.select("script, style, head, title, template").remove();
        var text = new StringBuilder();
        document.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                switch (node) {
                    case TextNode words -> append(text, words.text());
                    case Element element when element.normalName().equals("br") -> text.append('\n');
                    case Element element when element.normalName().equals("li") -> line(text).append("- ");
                    case Element element when BLOCKS.contains(element.normalName()) -> line(text);
                    default -> { }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && (BLOCKS.contains(element.normalName()) || element.normalName().equals("li"))) {
                    line(text);
                    if (element.normalName().equals("p")) {
                        text.append('\n');
                    }
                }
            }
        });
        return text.toString();
    }

    /** Without what nobody sees, and not longer than a contact may be. */
    static String tidy(String text) {
        var tidy = text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "").replace('\u00a0', ' ')
                .replaceAll("[\\t\\u200b ]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
        return tidy.codePointCount(0, tidy.length()) <= LIMIT ? tidy : tidy.substring(0, tidy.offsetByCodePoints(0, LIMIT - 1)) + "…";
    }

    private static void append(StringBuilder text, String words) {
        boolean atLineStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        text.append(atLineStart ? words.stripLeading() : words);
    }

    private static StringBuilder line(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? text : text.append('\n');
    }
}
