package id.mandala.movement.agreement;

import id.mandala.audit.AuditTrail;
import id.mandala.documents.book.BookPdf;
import id.mandala.documents.sign.SignatureCheck;
import id.mandala.documents.sign.Signer;
import id.mandala.documents.sign.Signers;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts one signature on one paper: writes the file where there is none, else adds to it. No transaction is open meanwhile. */
@Component
class SignPapers {

    private final Papers papers;
    private final Hand hand;
    private final Places places;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    SignPapers(Papers papers, Hand hand, Places places, AuditTrail trail, PlatformTransactionManager transactions) {
        this.papers = papers;
        this.hand = hand;
        this.places = places;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Who signs, and what a signature then says. */
    @Component
    record Hand(Signers signers, SignatureCheck check) {}

    /** Where and when. */
    @Component
    record Places(Regions regions, Today today) {}

    /** Whether a person has to say who he is before he signs. */
    boolean asksForSigner() {
        return hand.signers.signer().filter(Signer::asksForSigner).isPresent();
    }

    /** Whether a signature comes about without anybody saying who he is. */
    boolean signsAlone() {
        return hand.signers.signer().filter(it -> !it.asksForSigner()).isPresent();
    }

    /**
     * @param origin scheme and host of this installation, for the page behind the QR code
     * @throws RuleBroken where it is not open, has expired, or nobody signs here
     * @throws StaleVersion where somebody else signed at the same time
     */
    void sign(Agreement of, Paper seen, Paper.Side side, Optional<Signer.Credentials> credentials, String origin) {
        Actors.current()
                .require(Permission.SIGN_AGREEMENTS, side == Paper.Side.MINISTRY ? RegionCode.NATION : seen.region());
        of.requireSignable(places.today.date());
        seen.signer().check();
        if (seen.signed(side).isPresent()) {
            throw new RuleBroken("movement.agreement.signed-already", seen.number());
        }
        var person = side == Paper.Side.MINISTRY
                ? of.ministry().name()
                : seen.signer().name();
        var signer = hand.signers.signerOf(person).orElseThrow(() -> new RuleBroken("movement.agreement.no-signer"));
        var place = places.regions.name(side == Paper.Side.MINISTRY ? RegionCode.NATION : seen.region());
        var content = Optional.ofNullable(transaction.execute(_ -> papers.content(seen)))
                .flatMap(it -> it)
                .orElseGet(() -> written(of, seen, origin));
        var signed = signer.sign(
                content, new Signer.Wish(AgreementBook.word("reason", of.title(), seen.number()), place, credentials));
        var named = named(signed, seen.signatures().size() + 1);
        transaction.executeWithoutResult(_ -> {
            var present = papers.find(seen.region(), seen.agreement()).orElseThrow();
            if (!present.signer().equals(seen.signer()) || !papers.sign(seen, side, named, signed)) {
                throw new StaleVersion();
            }
            trail.record(
                    seen.region(),
                    "movement.paper-signed",
                    seen.number(),
                    Map.of("side", side.name(), "signer", named));
        });
    }

    /** Nothing is stored as signed that cannot be read as signed and whole. */
    private String named(byte[] signed, int signatures) {
        var all = hand.check.all(signed, Instant.now());
        if (all.size() != signatures
                || !all.stream().allMatch(it -> it.verdict().isWhole())) {
            throw new RuleBroken("documents.sign.unreadable");
        }
        return all.getLast().signer().orElseThrow();
    }

    byte[] written(Agreement of, Paper it, String origin) {
        var out = new ByteArrayOutputStream();
        try {
            BookPdf.write(
                    AgreementBook.of(
                            of,
                            it,
                            places.regions.name(it.region()),
                            origin + "/kesepakatan/periksa?kode=" + it.token()),
                    out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
