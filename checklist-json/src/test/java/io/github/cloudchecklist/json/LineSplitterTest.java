package io.github.cloudchecklist.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LineSplitterTest {

    private static final int LONGEST = 100_000;

    @Test
    void keepsNoMoreThanTheLongestLineAndOneByte() throws IOException {
        byte[] bytes = new byte[3 * LONGEST + 2];
        bytes[LONGEST] = '\n';
        LineSplitter lines = new LineSplitter(new ByteArrayInputStream(bytes), LONGEST);

        assertThat(lines.advance()).isTrue();
        assertThat(lines.end() - lines.begin()).isEqualTo(LONGEST);
        assertThat(lines.isTooLong()).isFalse();
        assertThat(lines.advance()).isTrue();
        assertThat(lines.isTooLong()).isTrue();
        assertThat(lines.length()).isEqualTo(2 * LONGEST + 1);
        assertThat(lines.advance()).isFalse();
        assertThat(lines.buffer()).hasSize(LONGEST + 1);
    }
}
