/** Which way a metric gets better. */
export type MetricDirection = 'higher' | 'lower';

/** Words in the identifier of a metric that gets better as it falls; they count first, so that an error of accuracy is one. */
const LOWER = new Set([
  ...['loss', 'error', 'errors', 'err', 'wer', 'cer', 'mer', 'ter', 'eer'],
  ...['mae', 'mse', 'rmse', 'mape', 'smape', 'mase', 'wape', 'crps'],
  ...['perplexity', 'ppl', 'fid', 'kid', 'brier', 'deviance', 'pinball'],
  ...['latency', 'seconds', 'milliseconds', 'toxicity', 'hallucination'],
  ...['fpr', 'fnr', 'ece', 'logloss'],
]);

/** Words in the identifier of a metric that gets better as it rises. */
const HIGHER = new Set([
  ...['accuracy', 'acc', 'precision', 'recall', 'sensitivity', 'specificity'],
  ...['f1', 'f2', 'fbeta', 'auc', 'auroc', 'auprc', 'ap', 'map', 'ndcg'],
  ...['mrr', 'bleu', 'sacrebleu', 'chrf', 'rouge', 'rouge1', 'rouge2'],
  ...['rougel', 'rougelsum', 'meteor', 'bertscore', 'iou', 'miou', 'dice'],
  ...['psnr', 'ssim', 'r2', 'kappa', 'mcc', 'matthews', 'pearson'],
  ...['spearman', 'spearmanr', 'exact', 'em', 'pass', 'throughput', 'tpr'],
]);

/** Which way a metric gets better; undefined where its identifier does not say. */
export function metricDirection(metric: string): MetricDirection | undefined {
  const words = metric
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  if (words.some(word => LOWER.has(word))) return 'lower';
  return words.some(word => HIGHER.has(word)) ? 'higher' : undefined;
}
