package org.touchpointregister.act;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.jspecify.annotations.Nullable;
import org.touchpointregister.act.SignatureVerdict.Result;

/**
 * Checks a detached CMS signature (order of the Ministry of Digital Development of 14.09.2020 No. 472) against the bytes it
 * should be of, by mathematics alone; GOST R 34.10-2012 included. A signature that fails although its digest is that of the
 * bytes is never called wrong: attributes that are not DER-ordered pass elsewhere and not here.
 */
final class SignatureCheck {

    private static final Provider PROVIDER = new BouncyCastleProvider();

    /** As BouncyCastle writes the times of ASN.1. */
    private static final DateTimeFormatter ASN1_TIME = new DateTimeFormatterBuilder()
            .appendPattern("yyyyMMddHHmmss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendLiteral("GMT")
            .appendOffset("+HH:MM", "+00:00")
            .toFormatter(Locale.ROOT);

    private final byte[] document;

    SignatureCheck(byte[] document) {
        this.document = document.clone();
    }

    /** The verdict on a .sig or .p7s file, DER or base64; nothing where the file is no CMS signature at all. */
    Optional<SignatureVerdict> of(byte[] file) {
        try {
            return parsed(file).or(() -> unpacked(file).flatMap(this::parsed)).map(this::verdict);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // Its parts are not what they should be.
            return Optional.empty();
        }
    }

    private Optional<CMSSignedData> parsed(byte[] der) {
        try {
            return Optional.of(new CMSSignedData(new CMSProcessableByteArray(document), der));
        } catch (CMSException | IllegalArgumentException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> unpacked(byte[] file) {
        String text = new String(file, StandardCharsets.US_ASCII).replaceAll("-----[A-Z0-9 ]+-----", "");
        try {
            return Optional.of(Base64.getMimeDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Of several signers the worst counts. */
    private SignatureVerdict verdict(CMSSignedData signed) {
        return signed.getSignerInfos().getSigners().stream()
                .map(signer -> verdict(signed, signer))
                .max((one, other) -> one.result().compareTo(other.result()))
                .orElseGet(() -> new SignatureVerdict(Result.CANNOT_CHECK, null, null, null, null, null));
    }

    private SignatureVerdict verdict(CMSSignedData signed, SignerInformation signer) {
        X509CertificateHolder certificate = certificate(signed, signer);
        SignatureVerdict said = said(signer, certificate);
        if (ofOtherBytes(signer)) {
            return said.with(Result.INVALID);
        }
        return certificate != null && verifies(signer, certificate) ? said.with(Result.VALID) : said;
    }

    private static @Nullable X509CertificateHolder certificate(CMSSignedData signed, SignerInformation signer) {
        for (X509CertificateHolder candidate : signed.getCertificates().getMatches(null)) {
            if (signer.getSID().match(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** What can be read without checking anything. */
    private static SignatureVerdict said(SignerInformation signer, @Nullable X509CertificateHolder certificate) {
        Attribute time = signer.getSignedAttributes() == null
                ? null
                : signer.getSignedAttributes().get(CMSAttributes.signingTime);
        Instant signedAt = time == null
                ? null
                : instant(Time.getInstance(time.getAttrValues().getObjectAt(0)).getTime());
        return certificate == null
                ? new SignatureVerdict(Result.CANNOT_CHECK, null, null, null, null, signedAt)
                : new SignatureVerdict(
                        Result.CANNOT_CHECK,
                        name(certificate),
                        certificate.getSerialNumber().toString(16),
                        instant(certificate.toASN1Structure().getStartDate().getTime()),
                        instant(certificate.toASN1Structure().getEndDate().getTime()),
                        signedAt);
    }

    private static @Nullable Instant instant(String time) {
        try {
            return OffsetDateTime.parse(time, ASN1_TIME).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The common name alone: numbers of persons that certificates carry are not kept (152-FZ). */
    private static @Nullable String name(X509CertificateHolder certificate) {
        RDN[] names = certificate.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0
                ? null
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    private boolean ofOtherBytes(SignerInformation signer) {
        Attribute digest = signer.getSignedAttributes() == null
                ? null
                : signer.getSignedAttributes().get(CMSAttributes.messageDigest);
        if (digest == null) {
            return false;
        }
        byte[] stated = ASN1OctetString.getInstance(digest.getAttrValues().getObjectAt(0))
                .getOctets();
        return computed(signer).map(real -> !Arrays.equals(stated, real)).orElse(false);
    }

    private Optional<byte[]> computed(SignerInformation signer) {
        try {
            DigestCalculator calculator = new BcDigestCalculatorProvider().get(signer.getDigestAlgorithmID());
            try (OutputStream stream = calculator.getOutputStream()) {
                stream.write(document);
            }
            return Optional.of(calculator.getDigest());
        } catch (OperatorCreationException | IOException e) {
            return Optional.empty();
        }
    }

    private static boolean verifies(SignerInformation signer, X509CertificateHolder certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(PROVIDER)
                    .build(new JcaX509CertificateConverter()
                            .setProvider(PROVIDER)
                            .getCertificate(certificate)
                            .getPublicKey()));
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            return false;
        }
    }
}
