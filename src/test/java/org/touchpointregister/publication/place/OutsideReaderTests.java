package org.touchpointregister.publication.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchpointregister.shared.Sha256;
import org.touchpointregister.testing.Clause;

class OutsideReaderTests {

    private static final List<String> HOSTS = List.of("site.example", "other.example", "internal.test");
    private static final byte[] PAGE = "the register".getBytes(StandardCharsets.UTF_8);
    private static final long LONGEST = 1000;

    private final OutsideServer site = new OutsideServer();
    private final OutsideReader reader = new OutsideReader(site.rule(), 1500);

    @AfterEach
    void close() throws IOException {
        reader.destroy();
        site.close();
    }

    @Test
    @Clause("R-46")
    void thePageIsReadAtItsAddressAndBehindAnAllowedRedirect() {
        site.put("/register.csv", PAGE);

        assertThat(read(site.address("/register.csv"))).isEqualTo(new OutsideAnswer.Read(Sha256.of(PAGE)));
        assertThat(read(site.address("/to?http://other.example:" + site.port() + "/register.csv")))
                .isEqualTo(new OutsideAnswer.Read(Sha256.of(PAGE)));
        assertThat(read(site.address("/to?/register.csv"))).isEqualTo(new OutsideAnswer.Read(Sha256.of(PAGE)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example/register.csv, foreignHost",
        "http://127.0.0.1/register.csv, foreignHost",
        "http://[::1]/register.csv, notAnAddress",
        "http://2130706433/register.csv, foreignHost",
        "http://site.example@127.0.0.1/register.csv, notAnAddress",
        "http://site.example:80@internal/, notAnAddress",
        "ftp://site.example/register.csv, notAnAddress",
        "file:///etc/passwd, notAnAddress",
        "register.csv, notAnAddress",
        "http://, notAnAddress",
    })
    @Clause("R-46")
    void anAddressOfAnotherKindOrHostIsNeverAsked(String address, String why) {
        assertThat(code(read(address))).isEqualTo("publication.outside." + why);
        assertThat(site.asked()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:{port}/register.csv, foreignHost",
        "http://localhost:{port}/register.csv, foreignHost",
        "http://169.254.169.254/latest/meta-data, foreignHost",
        "http://elsewhere.example/, foreignHost",
        "file:///etc/passwd, notAnAddress",
    })
    @Clause("R-46")
    void aRedirectIsJudgedLikeTheFirstAddress(String target, String why) {
        OutsideAnswer answer = read(site.address("/to?" + target.replace("{port}", Integer.toString(site.port()))));

        assertThat(code(answer)).isEqualTo("publication.outside." + why);
        assertThat(site.asked()).isOne();
    }

    @Test
    @Clause("R-46")
    void redirectsComeToAnEnd() {
        assertThat(code(read(site.address("/circle")))).isEqualTo("publication.outside.redirects");
        assertThat(site.asked()).isLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.20.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::",
                "2001:db8::1",
                "::ffff:127.0.0.1"
            })
    @Clause("R-46")
    void anAllowedNameThatLeadsIntoAnInternalNetworkIsRefusedWhateverElseItLeadsTo(String internal) throws IOException {
        InetAddress inside = InetAddress.getByName(internal);
        InetAddress outside = InetAddress.getByName("8.8.8.8");
        for (InetAddress[] found : List.of(new InetAddress[] {inside}, new InetAddress[] {outside, inside})) {
            OutsideReader strict =
                    new OutsideReader(new OutsideAddresses(host -> found, PublicNetwork::contains, port -> true), 1000);

            assertThat(code(strict.read("http://internal.test:" + site.port() + "/", HOSTS, LONGEST)))
                    .isEqualTo("publication.outside.internal");
            strict.destroy();
        }
        assertThat(site.asked()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "95.173.136.70", "2a00:1450:4010::1"})
    @Clause("R-46")
    void publicAddressesArePublic(String address) throws IOException {
        assertThat(PublicNetwork.contains(InetAddress.getByName(address))).isTrue();
    }

    @Test
    @Clause("R-46")
    void aNameIsConnectedToAtTheAddressThatWasJudged() throws IOException {
        AtomicInteger lookups = new AtomicInteger();
        site.put("/register.csv", PAGE);
        InetAddress judged = InetAddress.getLoopbackAddress();
        OutsideAddresses rule = new OutsideAddresses(
                host -> new InetAddress[] {lookups.getAndIncrement() == 0 ? judged : InetAddress.getByName("192.0.2.1")
                },
                judged::equals,
                port -> true);
        OutsideReader once = new OutsideReader(rule, 1500);

        assertThat(once.read(site.address("/register.csv"), HOSTS, LONGEST)).isInstanceOf(OutsideAnswer.Read.class);
        assertThat(code(once.read(site.address("/register.csv"), HOSTS, LONGEST)))
                .as("the second answer of the name server is judged anew")
                .isEqualTo("publication.outside.internal");
        once.destroy();
    }

    @Test
    @Clause("R-46")
    void theProductionRuleKnowsNoExceptions() {
        OutsideReader production = new OutsideReader(new OutsideAddresses(), 1000);

        assertThat(code(production.read("http://localhost/", List.of("localhost"), LONGEST)))
                .isEqualTo("publication.outside.internal");
        assertThat(code(production.read("http://example.com:8080/", List.of("example.com"), LONGEST)))
                .isEqualTo("publication.outside.port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/drip", "/stuck"})
    @Clause("R-46")
    void aServerThatDripsOrNeverAnswersIsGivenUp(String path) {
        assertThat(read(site.address(path))).isInstanceOf(OutsideAnswer.Silent.class);
        assertThat(code(read(site.address(path)))).isEqualTo("publication.outside.slow");
    }

    @Test
    @Clause("R-46")
    void anAnswerLongerThanAnyFileOfTheEditionIsNotReadToItsEnd() {
        assertThat(code(read(site.address("/endless")))).isEqualTo("publication.outside.tooLong");
        site.put("/longer", new byte[(int) LONGEST + 1]);
        assertThat(code(read(site.address("/longer")))).isEqualTo("publication.outside.tooLong");
    }

    @Test
    @Clause("R-46")
    void aPageThatIsNotThereIsRefusedAndAServerInTroubleIsAskedAgain() {
        assertThat(read(site.address("/nothing"))).isInstanceOf(OutsideAnswer.Refused.class);
        assertThat(read(site.address("/code/503"))).isInstanceOf(OutsideAnswer.Silent.class);
        int port = site.port();
        site.close();
        assertThat(code(read("http://site.example:" + port + "/"))).isEqualTo("publication.outside.unreachable");
    }

    private OutsideAnswer read(String address) {
        return reader.read(address, HOSTS, LONGEST);
    }

    private static String code(OutsideAnswer answer) {
        return answer instanceof OutsideAnswer.Refused refused
                ? refused.why().code()
                : answer instanceof OutsideAnswer.Silent silent ? silent.why().code() : "read";
    }
}
