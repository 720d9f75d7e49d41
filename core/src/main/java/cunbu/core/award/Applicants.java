package cunbu.core.award;

/** Which people of a register are asked about when a scheme goes through all of them; nobody else can be entitled. */
public enum Applicants {
    /** Everybody born by {@link Scheme#bornBy}. */
    OLD_ENOUGH,
    /** Parents, and their spouses, of a child that has died or holds a disability certificate. */
    BEREFT_PARENTS,
    /** One of each couple with an only child: the wife, or the husband where she has died or left. */
    ONE_OF_ONE_CHILD_COUPLES,
    /** One of each couple that holds an only-child certificate, likewise. */
    ONE_OF_HOLDERS,
    /** The children named in only-child certificates. */
    CERTIFIED_CHILDREN,
    /** Holders of only-child certificates, the children named in them, and parents of two daughters. */
    HOLDERS_CHILDREN_AND_PARENTS_OF_DAUGHTERS
}
