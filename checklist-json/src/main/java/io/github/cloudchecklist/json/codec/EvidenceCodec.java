package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * Reads and writes evidence of any type; the field {@code type} says which it is.
 *
 * <p>The type is written first. Where it is read later, the fields before it are kept until it is known whose they are.
 */
final class EvidenceCodec extends Codec<Evidence> {

    static final String TYPE = "type";

    private final ObjectCodec<EvidenceLink, ?> links;
    private final ObjectCodec<EvidenceDocument, ?> documents;
    private final ObjectCodec<EvidenceContact, ?> contacts;
    private final TextCodec<ObjectCodec<? extends Evidence, ?>> types;
    private final Map<String, Field<?, ?, ?>> fields = new LinkedHashMap<>();

    EvidenceCodec(
            ObjectCodec<EvidenceLink, ?> links,
            ObjectCodec<EvidenceDocument, ?> documents,
            ObjectCodec<EvidenceContact, ?> contacts) {
        super("Evidence");
        this.links = links;
        this.documents = documents;
        this.contacts = contacts;
        Map<String, ObjectCodec<? extends Evidence, ?>> byType = new LinkedHashMap<>();
        byType.put("link", links);
        byType.put("document", documents);
        byType.put("contact", contacts);
        this.types = TextCodec.ofCodes("Evidence type", byType);
        byType.values().forEach(table -> table.fields.forEach(field -> fields.putIfAbsent(field.name, field)));
    }

    /** A field that stands before the type; its place serves if the type turns out to have no such field. */
    private record Early<V>(Codec<V> codec, @Nullable V value, Problem ifUnknown) {

        static <V> Early<V> read(Codec<V> codec, Reading in) {
            Problem ifUnknown = in.unknownField();
            in.parser.nextToken();
            return new Early<>(codec, codec.read(in), ifUnknown);
        }

        void report(Reading in) {
            in.reportUnknownField(ifUnknown, codec, value);
        }
    }

    @Override
    @Nullable
    Evidence read(Reading in) {
        if (!in.isObject(noun)) {
            return null;
        }
        TokenStreamContext object = in.parser.streamReadContext();
        Map<String, Early<?>> early = Map.of();
        boolean typed = false;
        while (in.nextName()) {
            String name = in.parser.currentName();
            if (name.equals(TYPE) && !typed) {
                typed = true;
                in.parser.nextToken();
                ObjectCodec<? extends Evidence, ?> table = types.read(in);
                if (table != null) {
                    return readMembers(in, object, table, early);
                }
            } else if (!fields.containsKey(name)) {
                in.refuseUnknownField();
            } else if (name.equals(TYPE) || early.containsKey(name)) {
                in.refuseDuplicateField();
            } else {
                early = early.isEmpty() ? new LinkedHashMap<>() : early;
                early.put(name, Early.read(fields.get(name).codec, in));
            }
        }
        if (!typed) {
            in.reportObject(object, Kind.MISSING_FIELD, noun + " must have '" + TYPE + "'");
        }
        return null;
    }

    /** Reads the rest of an object of known type. */
    private static <T, B> @Nullable T readMembers(
            Reading in, TokenStreamContext object, ObjectCodec<T, B> table, Map<String, Early<?>> early) {
        B builder = table.newBuilder();
        long met = ObjectCodec.bit(table.indexOf(TYPE));
        long set = met;
        for (Map.Entry<String, Early<?>> entry : early.entrySet()) {
            int index = table.indexOf(entry.getKey());
            Object value = entry.getValue().value;
            if (index < 0) {
                entry.getValue().report(in);
                continue;
            }
            met |= ObjectCodec.bit(index);
            if (value != null) {
                set |= ObjectCodec.bit(index);
                table.fields.get(index).set(builder, value);
            }
        }
        return table.readMembers(in, object, builder, met, set);
    }

    @Override
    void write(Evidence evidence, Writing out) {
        if (evidence instanceof EvidenceLink link) {
            links.write(link, out);
        } else if (evidence instanceof EvidenceDocument document) {
            documents.write(document, out);
        } else if (evidence instanceof EvidenceContact contact) {
            contacts.write(contact, out);
        }
    }
}
