package io.github.cloudchecklist.examples.page;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.analysis.Comparison;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ValidationReport;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes pages of HTML: each one file with its style and script in it, which opens nothing else.
 *
 * <p>A page speaks English, Chinese and Japanese and shows the texts of a sheet as published or in a translation that the
 * sheet has; its reader switches. Text of a sheet is escaped, characters that hide or reorder others are shown by their
 * names, and only addresses of the web, of mail and of telephones can be followed.
 *
 * <p>Same input, same page. Write it in UTF-8.
 *
 * @since 0.1.0
 */
public final class Pages {

    // The templates take null for none; their engine does not say so in its types.
    @SuppressWarnings("NullAway")
    private static final HtmlInterceptor NO_INTERCEPTOR = null;

    private Pages() {}

    /**
     * Returns the page of a sheet.
     *
     * @param checklist the sheet
     * @param findings validates the sheet with messages in the language given: English, Chinese or Japanese
     * @param language the language that the page is in first; English if it is none of these
     * @return the page
     * @throws IllegalArgumentException if a report is on another sheet, or if reports differ in more than their language
     */
    public static String report(
            Checklist checklist, Function<? super Locale, ValidationReport> findings, Locale language) {
        Page page = new Page(language, "report", checklist.getTitle(), checklist.getLanguage());
        SheetView sheet = SheetView.of(checklist, SheetFindings.of(checklist, findings));
        return page(page, body -> JtereportGenerated.render(body, NO_INTERCEPTOR, page, sheet));
    }

    /**
     * Returns the page of what a revision has changed.
     *
     * @param diff the difference
     * @param language the language that the page is in first; English if it is none that pages speak
     * @return the page
     */
    public static String diff(ChecklistDiff diff, Locale language) {
        Page page = new Page(language, "diff", DiffView.title(diff), Locale.ROOT);
        return page(page, body -> JtediffGenerated.render(body, NO_INTERCEPTOR, page, new DiffView(diff)));
    }

    /**
     * Returns the page of several sheets side by side.
     *
     * @param comparison the comparison
     * @param checklists the sheets that are compared, in the order of the comparison
     * @param language the language that the page is in first; English if it is none that pages speak
     * @return the page
     * @throws IllegalArgumentException if the sheets are not those of the comparison
     */
    public static String comparison(Comparison comparison, List<Checklist> checklists, Locale language) {
        Page page = new Page(language, "comparison", ComparisonView.title(comparison), Locale.ROOT);
        ComparisonView view = new ComparisonView(comparison, checklists);
        return page(page, body -> JtecomparisonGenerated.render(body, NO_INTERCEPTOR, page, view));
    }

    /** The body first, since the switch above it offers the languages that are found on the way. */
    private static String page(Page page, Consumer<OwaspHtmlTemplateOutput> template) {
        StringOutput body = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(body));
        StringOutput whole = new StringOutput();
        JtelayoutGenerated.render(new OwaspHtmlTemplateOutput(whole), NO_INTERCEPTOR, page, body.toString());
        return VisibleText.of(whole.toString());
    }
}
