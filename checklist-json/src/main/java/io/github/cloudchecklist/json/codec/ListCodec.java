package io.github.cloudchecklist.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes lists as arrays, in their order. */
final class ListCodec<T> extends Codec<List<T>> {

    final Codec<T> elements;

    ListCodec(String noun, Codec<T> elements) {
        super(noun);
        this.elements = elements;
    }

    @Override
    @Nullable
    List<T> read(Reading in) {
        if (!in.isArray(noun)) {
            return null;
        }
        List<T> list = new ArrayList<>();
        while (in.nextElement()) {
            T element = elements.read(in);
            if (element != null) {
                list.add(element);
            }
        }
        return list;
    }

    @Override
    void write(List<T> list, Writing out) {
        out.generator.writeStartArray();
        for (T element : list) {
            elements.write(element, out);
        }
        out.generator.writeEndArray();
    }
}
