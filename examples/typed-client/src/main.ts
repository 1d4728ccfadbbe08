import { ask } from './ask.js';
import { graphql } from './graphql.js';

const [server = 'http://127.0.0.1:4000', place = 'shenzhen', theme = 'compute-hub', onDate = '2024-06-30'] =
  process.argv.slice(2);

/** operations/themes/measures-targeting-theme.graphql */
const measuresTargetingTheme = graphql(`
  query MeasuresTargetingTheme($theme: ID! = "compute-hub", $place: ID) {
    measuresTargeting(theme: $theme, place: $place) {
      id
      textZh
      instrument
      modality
      policies(limit: 1) {
        name
        review
      }
    }
  }
`);

/** operations/time/policies-in-force.graphql */
const policiesInForce = graphql(`
  query PoliciesInForce($onDate: Date! = "2024-06-30", $place: ID = "shenzhen") {
    policiesInForce(onDate: $onDate, place: $place) {
      policy {
        id
        name
      }
      review
      status
      by {
        role
        date
      }
      becauseZh
      becauseEn
    }
  }
`);

const { measuresTargeting } = await ask(server, measuresTargetingTheme, { theme, place });
for (const { id, textZh, policies } of measuresTargeting) {
  const [policy] = policies;
  console.log([id, textZh, policy?.name].join('\t'));
}

const { policiesInForce: policies } = await ask(server, policiesInForce, { onDate, place });
for (const { policy, status, by } of policies) {
  // `status` is one of five words, and the compiler knows them: "INFORCE" would not compile.
  if (status === 'IN_FORCE') console.log([policy.id, policy.name, by?.date].join('\t'));
}
