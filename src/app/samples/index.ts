export { SAMPLE_AS_OF, SAMPLE_PERIOD, type SampleFile, sampleCampaign } from "./sample-campaign";
export { chanceOf } from "./chance";
export { sampleEntries } from "./sample-entries";
