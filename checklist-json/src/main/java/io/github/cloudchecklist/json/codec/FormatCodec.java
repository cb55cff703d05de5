package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the name of a format with its major version, such as {@code checklist/1}.
 *
 * <p>A later minor version, such as {@code checklist/1.1}, is reported as such; if reading goes on, it is taken for this one.
 */
final class FormatCodec extends ConstantCodec {

    private final String text;
    private final Pattern laterVersions;

    FormatCodec(String text) {
        super("Format", text, Kind.FORMAT);
        this.text = text;
        this.laterVersions = Pattern.compile(Pattern.quote(text) + "\\.[1-9][0-9]{0,8}");
    }

    @Override
    @Nullable
    String other(String value, Reading in) {
        if (!laterVersions.matcher(value).matches()) {
            return super.other(value, in);
        }
        in.refuse(
                Kind.LATER_VERSION,
                "Format must be '" + text + "', was the later version '" + value
                        + "', whose new fields are only kept by inspecting it");
        return text;
    }
}
