package io.github.cloudchecklist.examples.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;

/** The formats of the numbers in a workbook, which tell dates and percentages from other numbers. */
final class XlsxStyles extends XlsxPart {

    /** As many digits as a spreadsheet shows; a file may have 0.30000000000000004. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int GENERAL = 0;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean cells;

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "numFmt" ->
                formats.put(number(attributes.getValue("numFmtId")), attribute(attributes, "formatCode", "General"));
            case "cellXfs" -> cells = true;
            case "xf" -> {
                if (cells) {
                    styles.add(number(attribute(attributes, "numFmtId", "0")));
                }
            }
            default -> {}
        }
    }

    @Override
    void end(String element, CharSequence characters) {
        if (element.equals("cellXfs")) {
            cells = false;
        }
    }

    private int formatId(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : GENERAL;
    }

    private String format(int style) {
        int id = formatId(style);
        String builtin = BuiltinFormats.getBuiltinFormat(id);
        return formats.getOrDefault(id, builtin == null ? "General" : builtin);
    }

    boolean isDate(int style, double number) {
        return DateUtil.isADateFormat(formatId(style), format(style)) && DateUtil.isValidExcelDate(number);
    }

    /** Returns a day, a time of day, or both, in ISO 8601. */
    static String date(double number, boolean since1904) {
        LocalDateTime time = DateUtil.getLocalDateTime(number, since1904, true);
        if (number < 1) {
            return time.toLocalTime().toString();
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    /** Returns a number in digits; a percentage as it is shown. */
    String digits(int style, double number) {
        boolean percent = format(style).contains("%");
        BigDecimal value = new BigDecimal(number).round(DIGITS);
        BigDecimal shown = percent ? value.movePointRight(2) : value;
        String digits = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return percent ? digits + "%" : digits;
    }
}
