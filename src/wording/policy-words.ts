/** Words that policy writing uses for each other and that WordNet does not put together. One group a line, base forms. */

const GROUPS = `
seek aim strive endeavour endeavor intend try attempt
show demonstrate indicate reveal illustrate
emphasize emphasise stress underline underscore highlight accentuate
relation relationship tie link connection
strengthen bolster reinforce consolidate
weaken undermine erode
however nevertheless nonetheless yet still
therefore thus hence consequently accordingly
moreover furthermore additionally besides also too likewise
particularly especially notably
primarily mainly chiefly mostly largely
use employ utilize utilise deploy apply
instrument tool means mechanism
objective goal aim purpose target
country state nation
region area zone
different various diverse differing
many numerous
significant important considerable substantial major
main principal primary chief key central
obtain acquire get gain receive procure purchase buy
build construct establish create form
continue persist remain keep maintain sustain preserve retain
carry conduct implement execute perform undertake
expand broaden widen extend enlarge increase
deepen intensify
reduce decrease lower lessen diminish
restrict limit constrain curb
prevent avert forestall
encourage promote foster
offer provide give supply furnish
need require necessitate
consider regard view deem see
argue claim contend maintain assert
state say note mention
suggest imply
assess evaluate judge
define describe characterize characterise
analyze analyse examine study investigate
begin start commence
end cease stop finish
arise emerge appear
occur happen
enable allow permit
help assist aid
involve include comprise encompass contain
consist comprise
constitute represent form
influence affect impact
effect impact consequence result
advantage benefit gain
danger threat risk
approach method way manner
position stance posture
competition rivalry contest
struggle fight contest
cooperation collaboration partnership
agreement accord deal pact
statement remark comment declaration
leader head chief
regime government administration
debate discussion
criticism critique
sustainability viability
fragile delicate vulnerable brittle
concrete tangible specific
covert hidden concealed secret
overt open
exert exercise wield
pursue follow
adopt take embrace
choose opt select
face confront encounter
perceive see view
become turn
reflect mirror
shape form mould mold
focus concentrate
concern worry anxiety
opportunity chance
field sphere domain area
framework context setting
current present contemporary
recent latest
new novel
simultaneously concurrently
rapidly quickly swiftly fast
increasingly progressively
fully completely entirely totally
partly partially
frequently often
sometimes occasionally
usually generally typically
specific particular certain
weapon arm armament
missile rocket
cite mention quote
serve act function
via through
amid among amidst amongst
attention interest
steady constant continual
occasional intermittent sporadic
structural systemic
setback regression backsliding
rhetoric discourse
intersect overlap
power might
safeguard preserve protect
counter resist oppose
flexibility maneuverability manoeuvrability leeway
legitimize legitimise justify
cohesion unity
positive favorable favourable
multidimensional multifaceted multilayered
category type kind sort
immediate imminent
prominent visible noticeable
predict foresee anticipate
rigid strict
overarching overriding
economic financial
neutral impartial
complementary supplementary
candidate applicant
cautious careful prudent
persuasive convincing
confrontational adversarial
widespread common prevalent
evident clear obvious apparent
scenario situation case
restriction curtailment limitation
intensification escalation
exploit abuse
openness transparency
fragment split divide
partnership alliance
commercial business
pressure strain
polarization polarisation division
modernization modernisation upgrading
modernize modernise update upgrade
tension friction
initiative program programme scheme project
loan credit
move action step
equipment gear hardware
monitor watch observe
direct open
avoidance evasion
diverge differ
sanction penalty
hybrid mixed
exercise maneuver manoeuvre drill
authoritarian autocratic
democratization democratisation
enlargement expansion
toward towards
`;

/** Each group as a set. Words in the same group can replace each other without changing the meaning. */
export const SAME_IN_POLICY_WRITING: readonly ReadonlySet<string>[] = GROUPS.trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')));
