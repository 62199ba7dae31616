package org.touchpointregister.act;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A head with a certificate of his own, who signs outside of the system: CMS, detached, GOST R 34.10-2012. */
public final class GostSignature {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final KeyPair keys;
    private final String algorithm;
    private final X509CertificateHolder certificate;

    private GostSignature(String curve, String algorithm) throws GeneralSecurityException, OperatorCreationException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("ECGOST3410-2012", PROVIDER);
        generator.initialize(new ECGenParameterSpec(curve), new SecureRandom());
        this.keys = generator.generateKeyPair();
        this.algorithm = algorithm;
        X500Name name = new X500Name("CN=Head of the Agency, SERIALNUMBER=11223344595");
        Instant now = Instant.now();
        this.certificate = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.valueOf(0xABCDEFL),
                        Date.from(now.minusSeconds(86_400)),
                        Date.from(now.plusSeconds(86_400)),
                        name,
                        keys.getPublic())
                .build(signer());
    }

    public static GostSignature of256() {
        return of("Tc26-Gost-3410-12-256-paramSetA", "GOST3411-2012-256WITHECGOST3410-2012-256");
    }

    public static GostSignature of512() {
        return of("Tc26-Gost-3410-12-512-paramSetA", "GOST3411-2012-512WITHECGOST3410-2012-512");
    }

    private static GostSignature of(String curve, String algorithm) {
        try {
            return new GostSignature(curve, algorithm);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The detached signature of the bytes, DER. */
    public byte[] sign(byte[] bytes) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .setProvider(PROVIDER)
                    .build(algorithm, keys.getPrivate(), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(bytes)).getEncoded();
        } catch (OperatorCreationException | CMSException | IOException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same as some tools make it: its attributes stand, and are signed, in an order that is not DER's. */
    public byte[] signInAnotherOrder(byte[] bytes) {
        try {
            AlgorithmIdentifier digest = new AlgorithmIdentifier(RosstandartObjectIdentifiers.id_tc26_gost_3411_12_256);
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            byte[] hash =
                    MessageDigest.getInstance("GOST3411-2012-256", PROVIDER).digest(bytes);
            attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(hash))));
            attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
            ASN1Set unordered = new DLSet(attributes);
            ContentSigner signer = signer();
            try (OutputStream signed = signer.getOutputStream()) {
                signed.write(unordered.getEncoded(ASN1Encoding.DL));
            }
            SignerInfo info = new SignerInfo(
                    new SignerIdentifier(new IssuerAndSerialNumber(certificate.toASN1Structure())),
                    digest,
                    unordered,
                    signer.getAlgorithmIdentifier(),
                    new DEROctetString(signer.getSignature()),
                    null);
            SignedData data = new SignedData(
                    new DLSet(digest),
                    new ContentInfo(CMSObjectIdentifiers.data, null),
                    new DLSet(certificate.toASN1Structure()),
                    null,
                    new DLSet(info));
            return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DL);
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder(algorithm).setProvider(PROVIDER).build(keys.getPrivate());
    }
}
