package id.mandala.identity;

import id.mandala.values.RegionCode;
import id.mandala.web.WorkLink;
import org.springframework.stereotype.Component;

/** The way to the accounts, for those who look after them. */
@Component
class AccountsLink implements WorkLink {

    @Override
    public int order() {
        return 800;
    }

    @Override
    public String label() {
        return "identity.accounts.title";
    }

    @Override
    public String page() {
        return "akun";
    }

    @Override
    public boolean shownIn(RegionCode place) {
        return Actors.current().may(Permission.MANAGE_ACCOUNTS, place);
    }
}
