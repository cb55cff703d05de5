package io.github.cloudchecklist.json.sarif;

import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.validation.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Makes the fingerprints of one log, which are different for all its findings. */
final class Fingerprints {

    static final String NAME = "checklistFinding/v1";

    /** What no text in UTF-8 has in it. */
    private static final byte END = (byte) 0xFF;

    private final Map<String, Integer> alike = new HashMap<>();

    /** Returns the fingerprint of the next finding, as {@link SarifWriter} describes it. */
    String next(Finding finding, JsonPlace place) {
        MessageDigest digest = sha256();
        add(digest, finding.getCode());
        add(digest, finding.getControlId().map(ControlId::text).orElse(""));
        add(
                digest,
                finding.getControlId().isPresent()
                        ? ""
                        : finding.getSectionId().map(SectionId::text).orElse(""));
        add(digest, place.members());
        new TreeMap<>(finding.getArguments()).forEach((name, value) -> {
            add(digest, name);
            add(digest, value);
        });
        String first = hexadecimal(copy(digest));
        int earlier = alike.merge(first, 1, Integer::sum) - 1;
        add(digest, Integer.toString(earlier));
        return hexadecimal(digest);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update(END);
    }

    private static String hexadecimal(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 must be cloneable", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Platform must have SHA-256, as every Java platform does", e);
        }
    }
}
