package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.core.model.Control;
import org.jspecify.annotations.Nullable;

/** Reads and writes the controls of sections, and counts them while it reads. */
final class CountedControlCodec extends Codec<Control> {

    private final Codec<Control> control;

    CountedControlCodec(Codec<Control> control) {
        super(control.noun);
        this.control = control;
    }

    @Override
    @Nullable
    Control read(Reading in) {
        if (in.countControl()) {
            return control.read(in);
        }
        in.parser.skipChildren();
        return null;
    }

    @Override
    void write(Control value, Writing out) {
        control.write(value, out);
    }
}
