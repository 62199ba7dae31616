package org.touchpointregister.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.touchpointregister.act.SignatureVerdict.Result;
import org.touchpointregister.testing.Clause;

/** A detached GOST signature and the bytes it should be of. */
@Clause("R-44")
class SignatureCheckTests {

    private static final byte[] DOCUMENT = "%PDF-1.7 the act".getBytes(StandardCharsets.UTF_8);

    private final GostSignature head = GostSignature.of256();

    @Test
    void aSignatureOfTheseBytesIsValidInBothStrengthsAndPackings() {
        byte[] der = head.sign(DOCUMENT);
        byte[] base64 = Base64.getMimeEncoder().encode(der);
        String pem = "-----BEGIN CMS-----\n" + new String(base64, StandardCharsets.US_ASCII) + "\n-----END CMS-----\n";

        assertThat(result(der)).contains(Result.VALID);
        assertThat(result(GostSignature.of512().sign(DOCUMENT))).contains(Result.VALID);
        assertThat(result(base64)).contains(Result.VALID);
        assertThat(result(pem.getBytes(StandardCharsets.US_ASCII))).contains(Result.VALID);
    }

    @Test
    void itSaysWhoSignedWithoutTheirNumbers() {
        SignatureVerdict verdict =
                new SignatureCheck(DOCUMENT).of(head.sign(DOCUMENT)).orElseThrow();

        assertThat(verdict.signer()).isEqualTo("Head of the Agency");
        assertThat(verdict.certificate()).isEqualTo("abcdef");
        assertThat(verdict.signedAt()).isNotNull();
        assertThat(verdict.validFrom()).isNotNull();
        assertThat(verdict.validUntil()).isNotNull();
        assertThat(verdict.toString()).doesNotContain("11223344595");
    }

    @Test
    void oneOfOtherBytesIsInvalid() {
        assertThat(result(head.sign("another act".getBytes(StandardCharsets.UTF_8))))
                .contains(Result.INVALID);
        byte[] moved = DOCUMENT.clone();
        moved[3] ^= 1;
        assertThat(new SignatureCheck(moved).of(head.sign(DOCUMENT)).map(SignatureVerdict::result))
                .contains(Result.INVALID);
    }

    @Test
    void attributesInAnotherOrderAreNotCalledWrong() {
        assertThat(result(head.signInAnotherOrder(DOCUMENT))).contains(Result.CANNOT_CHECK);
        assertThat(result(head.signInAnotherOrder(new byte[] {1}))).contains(Result.INVALID);
    }

    @Test
    void whatIsNoSignatureIsNone() {
        byte[] cut = head.sign(DOCUMENT);

        assertThat(result(DOCUMENT)).isEmpty();
        assertThat(result(new byte[] {0x30, (byte) 0x80})).isEmpty();
        assertThat(result(Arrays.copyOf(cut, cut.length / 2))).isEmpty();
    }

    private static Optional<Result> result(byte[] signature) {
        return new SignatureCheck(DOCUMENT).of(signature).map(SignatureVerdict::result);
    }
}
